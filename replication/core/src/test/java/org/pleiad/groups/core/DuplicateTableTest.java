package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.core.DuplicateTable.Verdict;

class DuplicateTableTest {
    private static final long NOW = 1_000_000;
    private static final long LATER = NOW + 60_000;

    private final DuplicateTable table = new DuplicateTable();

    private static RequestId id(String client, int number) {
        return new RequestId(client, number);
    }

    private void add(String client, int number, int acknowledged, byte[] reply) {
        table.add(new Answer(Optional.of(id(client, number)), LATER, acknowledged, reply), NOW);
    }

    private Verdict verdict(String client, int number) {
        return table.verdict(id(client, number), LATER, NOW);
    }

    @Test
    void knowsWhatWasAnswered() {
        add("c", 1, 0, new byte[] {7});
        assertThat(verdict("c", 1)).isEqualTo(Verdict.REPEATED);
        assertThat(table.reply(id("c", 1))).containsExactly(7);
        assertThat(verdict("c", 2)).isEqualTo(Verdict.EXECUTE);
        assertThat(verdict("d", 1)).isEqualTo(Verdict.EXECUTE);
    }

    @Test
    void refusesWhatIsTooLate() {
        assertThat(table.verdict(id("c", 1), NOW - 1, NOW)).isEqualTo(Verdict.EXPIRED);
        assertThat(table.verdict(id("c", 1), NOW, NOW)).isEqualTo(Verdict.EXECUTE);
    }

    @Test
    void forgetsWhatTheClientHasAcknowledgedAndRefusesItFromThenOn() {
        add("c", 1, 0, new byte[1]);
        add("c", 2, 0, new byte[1]);
        add("c", 3, 3, new byte[1]);
        assertThat(table.size()).isEqualTo(1);
        assertThat(verdict("c", 2)).isEqualTo(Verdict.EXPIRED);
        assertThat(verdict("c", 3)).isEqualTo(Verdict.REPEATED);
    }

    @Test
    void forgetsTheOldestBeyondTheCountOfAClientAndRefusesTheirRepetitions() {
        for (int i = 1; i <= DuplicateTable.CLIENT_REPLIES + 5; i++) {
            add("c", i, 0, new byte[0]);
        }
        add("d", 1, 0, new byte[0]);
        assertThat(table.size()).isEqualTo(DuplicateTable.CLIENT_REPLIES + 1);
        assertThat(verdict("c", 5)).isEqualTo(Verdict.EXPIRED);
        assertThat(table.hasForgotten(id("c", 5))).isTrue();
        assertThat(verdict("c", 6)).isEqualTo(Verdict.REPEATED);
        assertThat(verdict("d", 1)).isEqualTo(Verdict.REPEATED);
    }

    @Test
    void forgetsTheOldestBeyondTheOctets() {
        byte[] large = new byte[(int) (DuplicateTable.CLIENT_OCTETS / 4)];
        for (int i = 1; i <= 6; i++) {
            add("c", i, 0, large);
        }
        assertThat(verdict("c", 1)).isEqualTo(Verdict.EXPIRED);
        assertThat(verdict("c", 6)).isEqualTo(Verdict.REPEATED);
        for (int i = 1; i <= 40; i++) {
            add("client" + i, 1, 0, large);
        }
        assertThat(verdict("client1", 1)).isEqualTo(Verdict.EXPIRED);
        assertThat(verdict("client40", 1)).isEqualTo(Verdict.REPEATED);
        assertThat(table.size()).isLessThan(36);
    }

    @Test
    void givesUpWhatHasExpiredAndItsClients() {
        for (int i = 0; i < 1_000; i++) {
            add("client" + i, 1, 0, new byte[0]);
        }
        table.add(new Answer(Optional.of(id("late", 1)), LATER + 100_000, 0, new byte[0]), LATER + 20_000);
        assertThat(table.contents()).containsOnlyKeys(id("late", 1));
    }

    @Test
    void refusesAClientMoreThanItRemembers() {
        for (int i = 0; i < DuplicateTable.CLIENTS; i++) {
            add("client" + i, 1, 0, new byte[0]);
        }
        assertThat(verdict("another", 1)).isEqualTo(Verdict.FULL);
        assertThat(verdict("client0", 2)).isEqualTo(Verdict.EXECUTE);
        assertThat(table.verdict(id("another", 1), LATER + 90_000, LATER + 80_000))
                .as("when the others have expired there is room again")
                .isEqualTo(Verdict.EXECUTE);
    }

    @Test
    void isTheSameAfterItWasCarriedToAnotherMember() {
        for (int i = 1; i <= DuplicateTable.CLIENT_REPLIES + 5; i++) {
            add("c", i, 0, new byte[] {(byte) i});
        }
        add("d", 4, 3, new byte[] {9});
        OctetWriter out = new OctetWriter(64);
        table.write(out);
        DuplicateTable other = new DuplicateTable();
        other.read(new OctetReader(ByteBuffer.wrap(out.toArray())));
        assertThat(other.contents().keySet())
                .containsExactlyElementsOf(table.contents().keySet());
        assertThat(other.reply(id("d", 4))).containsExactly(9);
        assertThat(other.verdict(id("c", 5), LATER, NOW)).isEqualTo(Verdict.EXPIRED);
        assertThat(other.verdict(id("d", 2), LATER, NOW)).isEqualTo(Verdict.EXPIRED);
        OctetWriter again = new OctetWriter(64);
        other.write(again);
        assertThat(again.toArray()).isEqualTo(out.toArray());
    }
}
