package org.trustcoach.cli;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.wiring.FirstLesson;

/** Puts the part of the house together that a command needs. */
public final class Start {

    /** The settings that ship, and the file beside the program that overrides them; to look anywhere else lengthens every start. */
    private static final String SETTINGS = "classpath:/application.yaml,optional:file:./config/application.yaml";

    private Start() {}

    static ConfigurableApplicationContext serving(Class<?> house, String[] settings) {
        FirstLesson first = FirstLesson.begin();
        return application(house, WebApplicationType.SERVLET, first::goOn).run(settings);
    }

    public static ConfigurableApplicationContext quietly(Class<?> house, String[] settings) {
        return application(house, WebApplicationType.NONE).run(settings);
    }

    private static SpringApplication application(
            Class<?> house, WebApplicationType type, ApplicationContextInitializer<?>... initializers) {
        SpringApplication application = new SpringApplication(house);
        application.setWebApplicationType(type);
        application.addInitializers(initializers);
        application.setDefaultProperties(Map.of("spring.config.location", SETTINGS));
        return application;
    }
}
