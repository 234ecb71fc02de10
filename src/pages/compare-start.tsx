export function Component() { return <div className="page"><h1>soon</h1></div>; }
