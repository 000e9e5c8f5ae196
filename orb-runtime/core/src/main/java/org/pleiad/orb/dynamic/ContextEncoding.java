package org.pleiad.orb.dynamic;

import java.util.List;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.ORB;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/** The context of a request on the wire: a sequence of strings, name and value in turn (CORBA 3.3 part 2, 9.3.5.4). */
final class ContextEncoding {
    /** Length and terminating zero. */
    private static final int LEAST_STRING_OCTETS = 5;

    private ContextEncoding() {}

    static void write(CdrWriter out, Context context, ContextList names) {
        List<String> pairs = PropertyContext.sent(context, names);
        out.writeLong(pairs.size());
        pairs.forEach(out::writeString);
    }

    static Context read(CdrReader in, ORB orb) {
        int strings = in.readSequenceLength(LEAST_STRING_OCTETS);
        if (strings % 2 != 0) {
            throw Minor.CONTEXT_MALFORMED.exception(in.completion(), strings + " strings");
        }
        PropertyContext context = PropertyContext.root(orb);
        for (int i = 0; i < strings; i += 2) {
            context.received(in.readString(), in.readString());
        }
        return context;
    }
}
