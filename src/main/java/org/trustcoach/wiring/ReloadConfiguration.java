package org.trustcoach.wiring;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trustcoach.control.Answer;
import org.trustcoach.control.ControlFile;
import org.trustcoach.control.ControlLine;
import org.trustcoach.web.ScriptsDesk;
import org.trustcoach.wiring.reload.CurrentCoach;
import org.trustcoach.wiring.reload.Reloaded;
import org.trustcoach.wiring.reload.School;
import org.trustcoach.wiring.reload.ScriptReload;
import org.trustcoach.wiring.scripts.Scriptorium;

/** Scripts are read again while the program runs: on a command of the owner, or on a button of the page. */
@Configuration(proxyBeanMethods = false)
class ReloadConfiguration {

    @Bean
    ScriptReload scriptReload(TrustCoachSettings settings, School school, CurrentCoach coach) {
        return new ScriptReload(settings.dialogs().path(), Scriptorium::read, school, coach);
    }

    @Bean
    ControlDoor controlDoor(TrustCoachSettings settings, ScriptReload reload) {
        return new ControlDoor(new ControlLine(
                new ControlFile(settings.data().path()), Map.of(House.RELOAD, () -> answer(reload.reload()))));
    }

    private static Answer answer(Reloaded reloaded) {
        return new Answer(reloaded.done(), reloaded.lines());
    }

    @Bean
    ScriptsDesk scriptsDesk(ScriptReload reload) {
        return new ScriptsDesk() {
            @Override
            public boolean isOpen() {
                return reload.hasFolder();
            }

            @Override
            public Outcome reload() {
                Reloaded reloaded = reload.reload();
                return new Outcome(reloaded.done(), reloaded.summary(), reloaded.details());
            }
        };
    }
}
