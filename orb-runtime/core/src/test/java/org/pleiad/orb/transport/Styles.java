package org.pleiad.orb.transport;

import java.util.ArrayList;
import java.util.List;

/** Every combination of variants that a transport can be configured to. */
final class Styles {

    private Styles() {}

    static List<TransportConfig> all() {
        List<TransportConfig> all = new ArrayList<>();
        for (CallStyle call : CallStyle.values()) {
            for (DispatchStyle dispatch : DispatchStyle.values()) {
                for (PollStyle poll : List.of(PollStyle.BEST, PollStyle.NIO)) {
                    all.add(TransportConfig.builder()
                            .callStyle(call)
                            .dispatchStyle(dispatch)
                            .pollStyle(poll)
                            .build());
                }
            }
        }
        return all;
    }
}
