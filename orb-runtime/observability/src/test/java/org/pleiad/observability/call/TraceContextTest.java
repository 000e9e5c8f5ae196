package org.pleiad.observability.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TraceContextTest {

    @Test
    void carriesWhatTheTracerWants() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        fields.put("tracestate", "congo=t61rcWkgMzE");
        assertThat(TraceContext.decode(TraceContext.encode(fields).context_data))
                .isEqualTo(fields);
    }

    @Test
    void carriesNothingWhereThereIsNothing() {
        assertThat(TraceContext.encode(Map.of())).isNull();
        assertThat(TraceContext.decode(null)).isEmpty();
    }

    @Test
    void leavesOutWhatIsTooLongOrNoAscii() {
        Map<String, String> fields =
                new HashMap<>(Map.of("a", "x".repeat(9_000), "b", "grün", "c", "nul\0", "d", "ok"));
        assertThat(TraceContext.decode(TraceContext.encode(fields).context_data))
                .isEqualTo(Map.of("d", "ok"));
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            many.put("k" + i, "v".repeat(1_000));
        }
        assertThat(TraceContext.encode(many).context_data).hasSizeLessThan(18_000);
    }

    @Test
    void whatIsMalformedCarriesNothing() {
        byte[] good = TraceContext.encode(Map.of("traceparent", "00-1-2-01")).context_data;
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j < 3; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            assertThat(TraceContext.decode(bad).size()).isLessThanOrEqualTo(32);
        }
        assertThat(TraceContext.decode(new byte[0])).isEmpty();
        assertThat(TraceContext.decode(new byte[] {0, 0, 0, 0, 127, -1, -1, -1}))
                .isEmpty();
    }
}
