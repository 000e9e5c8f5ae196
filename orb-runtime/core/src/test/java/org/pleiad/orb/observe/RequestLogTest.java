package org.pleiad.orb.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.helpers.MessageFormatter;

class RequestLogTest {

    private final List<String> lines = new ArrayList<>();

    private Logger logger(boolean enabled) {
        return (Logger) Proxy.newProxyInstance(
                Logger.class.getClassLoader(), new Class<?>[] {Logger.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("info")) {
                        lines.add(MessageFormatter.arrayFormat((String) arguments[0], (Object[]) arguments[1])
                                .getMessage());
                    }
                    return method.getName().equals("isInfoEnabled") ? enabled : null;
                });
    }

    @Test
    void writesWhatHappenedToARequestInOneLine() {
        RequestLog log = RequestLog.ifEnabled(logger(true));

        log.write(true, "ping", "127.0.0.1:2809", 7, "NO_EXCEPTION", 60, 32, 1_234_567);
        log.write(false, "note", "/127.0.0.1:40112", -1, "no reply", 0, 60, 1_000);

        assertThat(lines)
                .containsExactly(
                        "-> 127.0.0.1:2809 ping id=7 sent=60 received=32 NO_EXCEPTION 1.235 ms",
                        "<- /127.0.0.1:40112 note id=4294967295 sent=0 received=60 no reply 0.001 ms");
    }

    @Test
    void isNotThereIfNobodyWantsItOrTheBackEndDropsIt() {
        assertThat(RequestLog.ifEnabled(logger(false))).isNull();
        assertThat(RequestLog.ifWanted(false)).isNull();
    }
}
