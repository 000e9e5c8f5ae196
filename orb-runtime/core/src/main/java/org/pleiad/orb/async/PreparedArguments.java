package org.pleiad.orb.async;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.dynamic.CdrOutputStream;

/**
 * Arguments that go to many targets and are marshalled once for all whose requests have the same GIOP version, byte order and
 * code sets and begin at the same alignment; the octets are kept on the heap as long as this object. Give it to
 * {@link AsyncCall#arguments}, or write it in the midst of other arguments.
 *
 * <p>Arguments with values are marshalled for each target, since values refer to others in the message by distance.
 * Thread-safe: the first of several threads marshals, the others wait for its octets.
 */
public final class PreparedArguments implements Consumer<OutputStream> {
    /** More would be a waste: requests of GIOP 1.2 begin at one alignment, and the code sets in use are few. */
    private static final int MOST_FORMS = 16;

    private final Consumer<OutputStream> marshal;
    private final AtomicInteger marshallings = new AtomicInteger();

    /** Replaced as a whole, under this object's monitor. */
    private volatile List<Form> forms = List.of();

    /** Octets, and where they mean what they should. */
    private record Form(GiopVersion version, ByteOrder order, CodeSets codeSets, int phase, byte[] octets) {

        static Form of(CdrWriter out, int start) {
            byte[] octets = new byte[out.position() - start];
            out.buffer().getBytes(out.buffer().writerIndex() - octets.length, octets);
            return new Form(out.version(), out.order(), out.codeSets(), start & 7, octets);
        }

        boolean fits(CdrWriter out) {
            return (out.position() & 7) == phase
                    && out.version() == version
                    && out.order() == order
                    && out.codeSets().equals(codeSets);
        }
    }

    /**
     * Arguments.
     *
     * @param marshal writes them; called on the thread of a request that has no octets yet, perhaps of several at once
     */
    public PreparedArguments(Consumer<OutputStream> marshal) {
        this.marshal = marshal;
    }

    @Override
    public void accept(OutputStream output) {
        if (!(output instanceof CdrOutputStream stream) || stream.writer().hasValues()) {
            marshallings.incrementAndGet();
            marshal.accept(output);
            return;
        }
        if (!writeKept(stream.writer())) {
            marshalFirst(stream);
        }
    }

    private boolean writeKept(CdrWriter out) {
        for (Form form : forms) {
            if (form.fits(out)) {
                out.writeOctets(form.octets(), 0, form.octets().length);
                return true;
            }
        }
        return false;
    }

    private synchronized void marshalFirst(CdrOutputStream stream) {
        CdrWriter out = stream.writer();
        if (writeKept(out)) {
            return;
        }
        int start = out.position();
        marshallings.incrementAndGet();
        marshal.accept(stream);
        if (!out.hasValues() && forms.size() < MOST_FORMS) {
            List<Form> more = new ArrayList<>(forms);
            more.add(Form.of(out, start));
            forms = List.copyOf(more);
        }
    }

    /** How often they were marshalled so far. */
    public int marshallings() {
        return marshallings.get();
    }
}
