package org.trustcoach.cli;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.wiring.FirstLesson;

/** Puts the part of the house together that a command needs. */
public final class Start {

    /** Who tells of a failed start; the settings silence it as soon as they are read. */
    private static final String TALKATIVE = SpringApplication.class.getName();

    private Start() {}

    static ConfigurableApplicationContext serving(Class<?> house, String[] settings) {
        FirstLesson first = FirstLesson.begin();
        SpringApplication serving = application(house, WebApplicationType.SERVLET, Map.of());
        serving.addInitializers((ConfigurableApplicationContext context) -> first.goOn(context));
        return serving.run(settings);
    }

    public static ConfigurableApplicationContext quietly(Class<?> house, String[] settings) {
        return quietly(house, Map.of(), settings);
    }

    /** @param defaults settings that hold where nothing else, not even the settings that ship, says otherwise */
    static ConfigurableApplicationContext quietly(Class<?> house, Map<String, Object> defaults, String[] settings) {
        return application(house, WebApplicationType.NONE, defaults).run(settings);
    }

    private static SpringApplication application(
            Class<?> house, WebApplicationType type, Map<String, Object> defaults) {
        LoggingSystem.get(Start.class.getClassLoader()).setLogLevel(TALKATIVE, LogLevel.OFF);
        SpringApplication application = new SpringApplication(house);
        application.setWebApplicationType(type);
        application.addInitializers((ConfigurableApplicationContext context) -> SettingsFile.check(context));
        Map<String, Object> all = new HashMap<>(defaults);
        all.put("spring.config.location", SettingsFile.LOCATION);
        application.setDefaultProperties(all);
        return application;
    }
}
