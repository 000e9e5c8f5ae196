package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pleiad.groups.core.OctetReader.Malformed;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** Entries, the window of proposals and the clock: what all hosts must decide alike. */
class ReplicatedStateTest {
    private static final GroupId GROUP = new GroupId(0x1234_0000_0000_0001L);
    private static final MemberId MEMBER = new MemberId(new HostId("a#2"), 77);

    static List<Item> items() {
        GroupDefinition definition =
                Cluster.definition("grids/grün", Style.WARM_PASSIVE, Map.of("one", "1", "two", "2"));
        RequestId id = new RequestId("client", -3);
        byte[] octets = {1, 2, 3};
        return List.of(
                new Item.Enter(new HostAddress(new HostId("a"), "h:1", "h:2"), 5, -9),
                new Item.Exclude(new HostId("a"), 5, "why"),
                new Item.Drain(new HostId("a"), true),
                new Item.Create(definition),
                new Item.Remove(GROUP),
                new Item.Redefine(GROUP, definition),
                new Item.Join(GROUP, true),
                new Item.Invite(GROUP, new HostId("b")),
                new Item.Ready(GROUP, 9),
                new Item.Leave(GROUP, MEMBER, "why"),
                new Item.Promote(GROUP, MEMBER),
                new Item.Digest(GROUP, 1_000, -1),
                new Item.Tick(),
                new Item.Invoke(GROUP, new Request(Optional.of(id), 1, 2, "add", true, octets)),
                new Item.Invoke(GROUP, new Request(Optional.empty(), 1, 2, "add", false, octets)),
                new Item.Nested(GROUP, 1, 2, 3, octets),
                new Item.Update(GROUP, 1, 2, true, octets, List.of(new Answer(Optional.of(id), 4, 5, octets))));
    }

    @ParameterizedTest
    @MethodSource("items")
    void anItemIsReadAsItWasWrittenAndNotWhenItIsCutShort(Item item) {
        byte[] octets = ItemCodec.write(item);
        Item read = ItemCodec.read(new OctetReader(ByteBuffer.wrap(octets)));
        assertThat(ItemCodec.write(read)).isEqualTo(octets);
        assertThat(read).hasSameClassAs(item);
        for (int length = 0; length < octets.length; length++) {
            OctetReader in = new OctetReader(ByteBuffer.wrap(octets, 0, length));
            assertThatThrownBy(() -> ItemCodec.read(in)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void anEntryOfANewerVersionIsRefusedWithAWordOnWhatToDo() {
        assertThatThrownBy(() -> EntryHeader.read(new OctetReader(ByteBuffer.wrap(new byte[] {9}))))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("version 9")
                .hasMessageContaining("update this host");
    }

    @Test
    void aProposalCountsOnceInWhateverOrderTheyCome() {
        ProposalWindow window = new ProposalWindow();
        assertThat(window.first(3)).isTrue();
        assertThat(window.first(1)).isTrue();
        assertThat(window.first(3)).isFalse();
        assertThat(window.first(1)).isFalse();
        assertThat(window.first(2)).isTrue();
        assertThat(window.first(5_000)).isTrue();
        assertThat(window.first(4)).as("older than the window").isFalse();
        assertThat(window.first(4_999)).isTrue();
        assertThat(window.first(4_999)).isFalse();
        OctetWriter out = new OctetWriter(64);
        window.write(out);
        ProposalWindow other = ProposalWindow.read(new OctetReader(ByteBuffer.wrap(out.toArray())));
        assertThat(other.first(4_999)).isFalse();
        assertThat(other.first(4_998)).isTrue();
    }

    @Test
    void oneHostThatIsHoursAheadDoesNotTakeTheClockAlong() {
        LogClock clock = new LogClock();
        HostState right = host("a", 1_000_000);
        HostState ahead = host("b", 1_000_000 + 10 * 3_600_000L);
        List<HostState> hosts = List.of(right, ahead);
        clock.advance(right.wallMillis, List.of(right));
        for (int i = 0; i < 100; i++) {
            clock.advance(ahead.wallMillis, hosts);
        }
        assertThat(clock.millis()).isEqualTo(right.wallMillis + LogClock.LEAD_MILLIS);
        clock.advance(5, hosts);
        assertThat(clock.millis()).as("never back").isEqualTo(right.wallMillis + LogClock.LEAD_MILLIS);
        right.wallMillis += 7_200_000;
        clock.advance(right.wallMillis, hosts);
        assertThat(clock.millis()).isEqualTo(right.wallMillis);
    }

    private static HostState host(String name, long wallMillis) {
        HostState host = new HostState(Cluster.address(name));
        host.alive = true;
        host.wallMillis = wallMillis;
        return host;
    }
}
