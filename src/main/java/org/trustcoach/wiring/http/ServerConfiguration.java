package org.trustcoach.wiring.http;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Tomcat with one servlet, put together by hand: Spring Boot's own configuration finds the same out for every kind of program,
 * and takes a tenth of a start for it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServerSettings.class)
@Import(MvcConfiguration.class)
public class ServerConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ERRORS = "/error";

    /** Requests that are being answered when the program stops are answered first. */
    @Bean
    TomcatServletWebServerFactory webServerFactory(ServerSettings settings) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(settings.port());
        factory.setAddress(settings.address());
        factory.setShutdown(Shutdown.GRACEFUL);
        factory.addErrorPages(new ErrorPage(ERRORS));
        return factory;
    }

    /** What has begun may end, within this time, before the program stops. */
    @Bean
    DefaultLifecycleProcessor lifecycleProcessor() {
        DefaultLifecycleProcessor lifecycle = new DefaultLifecycleProcessor();
        lifecycle.setTimeoutPerShutdownPhase(PATIENCE.toMillis());
        return lifecycle;
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> dispatcherRegistration(DispatcherServlet servlet) {
        return new ServletRegistrationBean<>(servlet, "/");
    }
}
