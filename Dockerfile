# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY .mvn .mvn
COPY labgoals mvnw pom.xml ./
COPY domain domain
COPY application application
COPY infrastructure infrastructure
COPY web-ui web-ui
COPY bench bench
RUN --mount=type=cache,target=/root/.m2 ./labgoals package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /home/labgoals --create-home labgoals \
 && mkdir /data \
 && chown labgoals:labgoals /data
WORKDIR /product
COPY --from=build /src/web-ui/target/product/ ./
USER labgoals
ENV LABGOALS_DATA=/data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:AOTCache=labgoals.aot", "-jar", "labgoals.jar"]
