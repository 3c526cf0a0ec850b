# Builds the portal and puts the jar on a JRE; the database is a container of its own.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /portal
COPY . .
RUN ./mvnw -B -ntp -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home portal
USER portal
WORKDIR /home/portal
COPY --from=build /portal/target/workstyle-portal.jar portal.jar
EXPOSE 8080
HEALTHCHECK --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "portal.jar"]
