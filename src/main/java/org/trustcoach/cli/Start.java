package org.trustcoach.cli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.wiring.FirstLesson;

/** Puts the part of the house together that a command needs. */
public final class Start {

    private Start() {}

    static ConfigurableApplicationContext serving(Class<?> house, String[] settings) {
        return application(
                        house,
                        WebApplicationType.SERVLET,
                        (ConfigurableApplicationContext context) -> FirstLesson.begin(context))
                .run(settings);
    }

    public static ConfigurableApplicationContext quietly(Class<?> house, String[] settings) {
        return application(house, WebApplicationType.NONE).run(settings);
    }

    private static SpringApplication application(
            Class<?> house, WebApplicationType type, ApplicationContextInitializer<?>... initializers) {
        SpringApplication application = new SpringApplication(house);
        application.setWebApplicationType(type);
        application.addInitializers(initializers);
        return application;
    }
}
