package org.trustcoach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What only the owner may do: whoever sits at the machine that the program runs on. A request that a proxy on this machine
 * passes on for somebody else isn't the owner's.
 */
@RestController
@RequestMapping("/api/owner")
final class OwnerController {

    private static final List<String> PASSED_ON = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final ScriptsDesk scripts;

    OwnerController(ScriptsDesk scripts) {
        this.scripts = scripts;
    }

    /** @param reload whether the page should offer to read the scripts again */
    record Rights(boolean reload) {}

    @GetMapping
    Rights rights(HttpServletRequest request) {
        return new Rights(isOwner(request) && scripts.isOpen());
    }

    @PostMapping("/reload")
    ScriptsDesk.Outcome reload(HttpServletRequest request) {
        if (!isOwner(request)) {
            throw new Refused(HttpStatus.FORBIDDEN, "Only the computer that runs Trust Coach may do this.");
        }
        return scripts.reload();
    }

    private static boolean isOwner(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && PageGuard.isLocal(request)
                && PASSED_ON.stream().map(request::getHeader).noneMatch(Objects::nonNull);
    }

    /** @param address as the server gives it: digits, never a name that would have to be looked up */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
