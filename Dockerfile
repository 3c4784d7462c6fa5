# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY domain domain
COPY application application
COPY infrastructure infrastructure
COPY web-ui web-ui
COPY bench bench
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw --batch-mode --no-transfer-progress --quiet -Dmaven.test.skip=true --projects web-ui --also-make package \
 && java -Djarmode=tools -jar web-ui/target/labgoals.jar extract --layers --destination /product

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /home/labgoals --create-home labgoals \
 && mkdir /data \
 && chown labgoals:labgoals /data
WORKDIR /product
COPY --from=build /product/dependencies/ ./
COPY --from=build /product/spring-boot-loader/ ./
COPY --from=build /product/snapshot-dependencies/ ./
COPY --from=build /product/application/ ./
USER labgoals
ENV LABGOALS_DATA=/data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "labgoals.jar"]
