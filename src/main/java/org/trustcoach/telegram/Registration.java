package org.trustcoach.telegram;

import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.trustcoach.telegram.api.BotApi;
import org.trustcoach.telegram.api.CallFailed;
import org.trustcoach.telegram.api.UpdateFeed;

/**
 * Tells Telegram at each start how updates are to come, and which commands there are. Never throws waiting updates
 * away.
 */
public final class Registration {

    private static final Logger log = LoggerFactory.getLogger(Registration.class);

    private final BotApi api;
    private final List<BotCommand> commands;

    /** @param commands in the order in which Telegram shows them */
    public Registration(BotApi api, List<Command> commands) {
        this.api = api;
        this.commands = commands.stream()
                .map(command -> new BotCommand(command.name(), command.description()))
                .toList();
    }

    /** Takes a webhook of an earlier start away: Telegram answers no questions while there is one. */
    public void forPolling() throws CallFailed {
        api.call(DeleteWebhook.builder().dropPendingUpdates(false).build());
        offerCommands();
    }

    /**
     * Has updates brought to this address.
     *
     * @param secret what Telegram shows with each of them
     */
    public void forWebhook(URI url, String secret) throws CallFailed {
        api.call(SetWebhook.builder()
                .url(url.toString())
                .secretToken(secret)
                .allowedUpdates(UpdateFeed.KINDS)
                .dropPendingUpdates(false)
                .build());
        offerCommands();
    }

    private void offerCommands() throws CallFailed {
        if (commands.isEmpty()) {
            return;
        }
        try {
            api.call(SetMyCommands.builder().commands(commands).build());
        } catch (CallFailed.Rejected e) {
            // These speak of the token and of too many calls: every other call would fare the same.
            if (e.code() == 401 || e.code() == 404 || e.code() == 429) {
                throw e;
            }
            workWithoutList(e);
        } catch (CallFailed.Unanswered e) {
            workWithoutList(e);
        }
    }

    private static void workWithoutList(CallFailed failure) {
        log.warn("the list of commands was not registered, the coach works without it: {}", failure.getMessage());
    }
}
