"""Describe a web app on AWS as code: network, containers, scaling and alarms."""

from aws_cdk import App, Stack
from aws_cdk import aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions
from aws_cdk import aws_ec2 as ec2, aws_ecs as ecs, aws_ecs_patterns as patterns
from aws_cdk import aws_elasticloadbalancingv2 as elb, aws_sns as sns
from constructs import Construct


class AppStack(Stack):
    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)
        vpc = ec2.Vpc(self, "Vpc", max_azs=2)
        web = patterns.ApplicationLoadBalancedFargateService(
            self, "Web",
            cluster=ecs.Cluster(self, "Cluster", vpc=vpc),
            task_image_options=patterns.ApplicationLoadBalancedTaskImageOptions(
                image=ecs.ContainerImage.from_asset("app"), container_port=8000
            ),
            min_healthy_percent=100,
            circuit_breaker=ecs.DeploymentCircuitBreaker(rollback=True),
        )  # plain HTTP; a certificate= argument turns on HTTPS
        web.target_group.configure_health_check(path="/health")

        # No desired_count above: a deploy must not undo what the scaling decided.
        tasks = web.service.auto_scale_task_count(min_capacity=2, max_capacity=10)
        tasks.scale_on_cpu_utilization("Cpu", target_utilization_percent=60)

        # 5xx errors from the app, and from the load balancer when no task can answer.
        metrics, on_call = web.load_balancer.metrics, sns.Topic(self, "OnCall")
        for name, metric in [
            ("App5xx", metrics.http_code_target(elb.HttpCodeTarget.TARGET_5XX_COUNT)),
            ("Balancer5xx", metrics.http_code_elb(elb.HttpCodeElb.ELB_5XX_COUNT)),
        ]:
            alarm = metric.create_alarm(
                self, name, threshold=10, evaluation_periods=1,
                treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            )
            alarm.add_alarm_action(actions.SnsAction(on_call))


app = App()
AppStack(app, "Shop")
app.synth()
