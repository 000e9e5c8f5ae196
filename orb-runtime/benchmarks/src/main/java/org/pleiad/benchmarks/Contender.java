package org.pleiad.benchmarks;

/** One way to make a call, from the client's side to the server's. */
interface Contender {

    /** Starts to serve; returns where, in words that {@link #connect} understands. */
    String serve() throws Exception;

    /** A caller for one thread. */
    Caller connect(String where) throws Exception;

    /** Makes calls; used by one thread. */
    interface Caller {

        /** One call and its answer. */
        void call(Shape shape) throws Exception;
    }

    /** The contender with a name. */
    static Contender of(String name) {
        if (name.equals("raw")) {
            return new RawSocket();
        }
        if (name.equals("orb")) {
            return new WholeOrb(true);
        }
        if (name.equals("orb-without-sessions")) {
            return new WholeOrb(false);
        }
        return BareTransport.of(name);
    }
}
