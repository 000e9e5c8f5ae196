package org.pleiad.groups.core;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the log has said to the members of a group since the place that all of them are known to have reached. It is part of what
 * all hosts keep, so a host without the group that cuts its log takes nothing from a member that is behind: that one gets the rest
 * out of here. Follows from the log alone; used by the thread that applies.
 */
final class GroupTail {
    /** Items and octets; beyond that the member that is furthest behind is out. */
    static final int ITEMS = 65_536;

    static final long OCTETS = 64L << 20;

    /** What may be here that nobody needs, before it is looked at again. */
    private static final int LOOK_ITEMS = 64;

    private static final long LOOK_OCTETS = 256 << 10;
    // what one costs beside its content, roughly
    private static final int OVERHEAD = 96;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long octets;
    private long from;
    private int looked;
    private long lookedOctets;

    /**
     * An item or a view, in its place.
     *
     * @param item {@code null} where it is a view
     * @param view {@code null} where it is an item
     */
    record Entry(long position, int index, long millis, Item item, Mark view) {
        private int octets() {
            if (item instanceof Item.Invoke invoke) {
                return OVERHEAD + invoke.request().content().length;
            } else if (item instanceof Item.Update update) {
                int sum = OVERHEAD + update.change().length;
                for (Answer answer : update.answers()) {
                    sum += OVERHEAD + answer.reply().length;
                }
                return sum;
            }
            return item instanceof Item.Nested nested ? OVERHEAD + nested.content().length : OVERHEAD;
        }
    }

    /** A view, the term of its primary, and whether no more than one member had the state. */
    record Mark(View view, int term, boolean alone) {}

    void add(Entry entry) {
        entries.addLast(entry);
        octets += entry.octets();
    }

    /** Whether so much has come since it was last made shorter that it is time to try. */
    boolean isDue() {
        return entries.size() - looked >= LOOK_ITEMS || octets - lookedOctets >= LOOK_OCTETS;
    }

    boolean isFull() {
        return entries.size() >= ITEMS || octets >= OCTETS;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All members have reached a position. */
    void dropUntil(long position) {
        while (!entries.isEmpty() && entries.peekFirst().position() <= position) {
            Entry first = entries.pollFirst();
            octets -= first.octets();
            from = first.position();
        }
        looked = entries.size();
        lookedOctets = octets;
    }

    /** A new object begins: of this one nobody needs anything. */
    void clear() {
        dropUntil(Long.MAX_VALUE);
    }

    /** Whether all that came after a position is here. */
    boolean reaches(long position) {
        return from <= position;
    }

    /** The view with which a new object began at a position, if all since then is here. */
    Optional<Mark> beginning(long position) {
        Entry first = entries.peekFirst();
        return first != null && first.position() == position && reaches(position)
                ? Optional.ofNullable(first.view())
                : Optional.empty();
    }

    /** What came after a position, as far as it is here. */
    void after(long position, Consumer<Entry> what) {
        for (Entry entry : entries) {
            if (entry.position() > position) {
                what.accept(entry);
            }
        }
    }

    void write(OctetWriter out) {
        out.number(from).number(entries.size());
        for (Entry entry : entries) {
            out.number(entry.position()).number(entry.index()).number(entry.millis());
            out.flag(entry.view() != null);
            if (entry.view() == null) {
                out.octets(ItemCodec.write(entry.item()));
            } else {
                mark(out, entry.view());
            }
        }
    }

    private static void mark(OctetWriter out, Mark mark) {
        View view = mark.view();
        out.number(view.version()).number(view.position()).number(view.members().size());
        view.members().forEach(member -> ItemCodec.member(out, member));
        out.flag(view.primary().isPresent());
        view.primary().ifPresent(primary -> ItemCodec.member(out, primary));
        out.number(mark.term()).flag(mark.alone());
    }

    void read(OctetReader in, GroupId group) {
        from = in.longNumber();
        int count = in.count(21);
        for (int i = 0; i < count; i++) {
            long position = in.longNumber();
            int index = in.number();
            long millis = in.longNumber();
            if (in.flag()) {
                add(new Entry(position, index, millis, null, mark(in, group)));
            } else {
                Item item = ItemCodec.read(new OctetReader(ByteBuffer.wrap(in.octets())));
                add(new Entry(position, index, millis, item, null));
            }
        }
        looked = entries.size();
        lookedOctets = octets;
    }

    private static Mark mark(OctetReader in, GroupId group) {
        int version = in.number();
        long position = in.longNumber();
        int count = in.count(12);
        List<MemberId> members = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            members.add(ItemCodec.member(in));
        }
        Optional<MemberId> primary = in.flag() ? Optional.of(ItemCodec.member(in)) : Optional.empty();
        return new Mark(new View(group, version, position, members, primary), in.number(), in.flag());
    }
}
