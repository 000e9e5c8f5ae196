package org.pleiad.groups.ft.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.ft.table.Answer.Outcome;

class TableMemberTest {
    private final List<String> changes = new ArrayList<>();
    private final TableMember member = new TableMember(changes::add);

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Answer ask(TableMember of, byte[] command) {
        List<byte[]> answers = new ArrayList<>();
        of.execute(null, new Request(Optional.empty(), 0, 0, "table", true, command), answers::add);
        return Answer.decode(answers.get(0));
    }

    private Answer put(String key, long expected, String value) {
        return ask(member, new Command(Command.Kind.PUT, key, expected, octets(value)).encode());
    }

    @Test
    void aChangeIsMadeToTheVersionThatItsMakerHasSeenOrNotAtAll() {
        long first = put("type/a", 0, "1").entries().get(0).version();
        Answer late = put("type/a", 0, "2");
        assertThat(late.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(late.entries().get(0).value()).isEqualTo(octets("1"));
        assertThat(put("type/a", first, "2").outcome()).isEqualTo(Outcome.DONE);
        assertThat(changes).containsExactly("type/a", "type/a");
    }

    @Test
    void versionsAreNeverUsedAgain() {
        long first = put("a", Command.ANY, "1").entries().get(0).version();
        ask(member, Command.remove("a", Command.ANY).encode());
        assertThat(put("a", 0, "1").entries().get(0).version()).isGreaterThan(first + 1);
    }

    @Test
    void keysThatBeginAlikeAreListed() {
        put("group/1", 0, "x");
        put("group/2", 0, "y");
        put("type/a", 0, "z");
        assertThat(ask(member, Command.list("group/").encode()).entries())
                .extracting(Entry::key)
                .containsExactly("group/1", "group/2");
        assertThat(ask(member, Command.get("none").encode()).entries().get(0).exists())
                .isFalse();
    }

    @Test
    void aCopyGoesOnWhereTheStateWasTaken() throws Exception {
        put("a", 0, "1");
        put("b", 0, "2");
        var state = new ByteArrayOutputStream();
        member.state().writeTo(state);
        var copy = new TableMember(key -> {});
        copy.install(new ByteArrayInputStream(state.toByteArray()));
        byte[] change = new Command(Command.Kind.PUT, "b", Command.ANY, octets("3")).encode();
        assertThat(ask(copy, change).encode()).isEqualTo(ask(member, change).encode());
        assertThat(ask(copy, Command.list("").encode()).encode())
                .isEqualTo(ask(member, Command.list("").encode()).encode());
    }

    @Test
    void whatIsNoCommandChangesNothing() {
        assertThat(ask(member, new byte[] {0, 9}).outcome()).isEqualTo(Outcome.MALFORMED);
        assertThat(ask(member, new byte[0]).outcome()).isEqualTo(Outcome.MALFORMED);
        byte[] tooLong = new Command(Command.Kind.PUT, "a", 0, new byte[(1 << 20) + 1]).encode();
        assertThat(ask(member, tooLong).outcome()).isEqualTo(Outcome.FULL);
        assertThat(changes).isEmpty();
    }
}
