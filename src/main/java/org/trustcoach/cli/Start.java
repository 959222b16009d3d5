package org.trustcoach.cli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts the part of the house together that a command needs. */
final class Start {

    private Start() {}

    static ConfigurableApplicationContext serving(Class<?> house, String[] settings) {
        return start(house, WebApplicationType.SERVLET, settings);
    }

    static ConfigurableApplicationContext quietly(Class<?> house, String[] settings) {
        return start(house, WebApplicationType.NONE, settings);
    }

    private static ConfigurableApplicationContext start(Class<?> house, WebApplicationType type, String[] settings) {
        SpringApplication application = new SpringApplication(house);
        application.setWebApplicationType(type);
        return application.run(settings);
    }
}
