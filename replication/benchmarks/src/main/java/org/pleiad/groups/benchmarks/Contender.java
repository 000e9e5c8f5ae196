package org.pleiad.groups.benchmarks;

/** One way to have numbers in cells kept by several processes. */
interface Contender {

    /** How many processes keep them. */
    default int replicas() {
        return 3;
    }

    /** Whether it can do so. */
    default boolean can(Operation operation) {
        return operation == Operation.SET;
    }

    /** Begins to keep them in this process; returns when it takes part. */
    Serving serve(Place place) throws Exception;

    /** A caller for one thread of a client. */
    Caller connect(Place place) throws Exception;

    /** A replica that runs. */
    interface Serving {
        /** What clients need to find it, in one word. */
        default String where() {
            return "-";
        }

        /** Whether it orders for the others now. */
        default boolean leads() throws Exception {
            return false;
        }

        /** Does something that a measurement asks for; the answer is one line. */
        default String order(String what, String argument) throws Exception {
            throw new IllegalArgumentException("this contender cannot " + what + " " + argument);
        }
    }

    /** Makes calls; used by one thread. Finds another replica by itself where one has failed. */
    interface Caller {
        /** One call and its answer. */
        long call(Operation operation, int cell, long value) throws Exception;
    }

    /** The contender with a name, as {@code group-ratis-disk}. */
    static Contender of(String name) {
        boolean disk = name.endsWith("-disk");
        String kind = name.replaceAll("-(disk|memory)$", "");
        return switch (kind) {
            case "raw" -> new RawSocket();
            case "orb" -> new PlainOrb();
            case "bare-ratis" -> new BareRatis(disk);
            case "jgroups-sequencer" -> new Sequencer();
            case "jgroups-raft" -> new JGroupsRaft(disk);
            case "group-ratis" -> new ReplicatedObject("ratis", disk);
            case "group-microraft" -> new ReplicatedObject("microraft", disk);
            default -> throw new IllegalArgumentException("there is no contender " + name);
        };
    }
}
