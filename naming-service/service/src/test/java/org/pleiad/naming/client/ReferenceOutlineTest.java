package org.pleiad.naming.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.ORB;

class ReferenceOutlineTest {
    private final ORB orb = ORB.init(new String[0], new Properties());

    @AfterEach
    void end() {
        orb.destroy();
    }

    private ReferenceOutline outline(String url) {
        return ReferenceOutline.of(orb.object_to_string(orb.string_to_object(url)));
    }

    @Test
    void tellsWhereAReferenceLeads() {
        assertThat(outline("corbaloc::h:12/ab")).isEqualTo(new ReferenceOutline("", "h", 12, "6162"));
        assertThat(outline("corbaloc::[::1]:65535/x").address()).isEqualTo("[::1]:65535");
    }

    @Test
    void whatCannotBeReadHasAnEmptyOutline() {
        String good = orb.object_to_string(orb.string_to_object("corbaloc::host:12/key"));
        var random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            var broken = new StringBuilder(good);
            broken.setCharAt(random.nextInt(good.length()), (char) random.nextInt(128));
            broken.setLength(random.nextInt(good.length() + 1));
            assertThat(ReferenceOutline.of(broken.toString()).port()).isBetween(0, 65_535);
        }
        assertThat(ReferenceOutline.of("nonsense").address()).isEmpty();
    }
}
