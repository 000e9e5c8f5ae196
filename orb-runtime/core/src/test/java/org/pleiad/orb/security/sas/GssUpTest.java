package org.pleiad.orb.security.sas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.MARSHAL;

class GssUpTest {

    @Test
    void tokensComeBackAsTheyWere() {
        for (String target : new String[] {"", "default"}) {
            GssUp given = new GssUp("älice", "x".repeat(300), target);
            assertThat(GssUp.decode(given.encode())).isEqualTo(given);
        }
    }

    @Test
    void tokenBeginsWithFrameAndMechanism() {
        byte[] token = new GssUp("a", "b", "").encode();
        assertThat(HexFormat.of().formatHex(token))
                .startsWith("60" + HexFormat.of().toHexDigits((byte) (token.length - 2)))
                .contains("0606678102010101");
    }

    @Test
    void passwordIsNotShown() {
        assertThat(new GssUp("alice", "secret", "").toString())
                .contains("alice")
                .doesNotContain("secret");
    }

    @Test
    void tokensOfOtherMechanismsAreMalformed() {
        assertThatThrownBy(() -> GssUp.decode(HexFormat.of().parseHex("600b06092a864886f712010202")))
                .isInstanceOf(MARSHAL.class)
                .hasMessageContaining("not GSSUP");
    }
}
