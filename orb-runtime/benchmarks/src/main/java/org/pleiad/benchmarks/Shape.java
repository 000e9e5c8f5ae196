package org.pleiad.benchmarks;

/** What is measured: how much is sent each way by how many threads. */
enum Shape {
    /** {@code long ping(in long)}: as many octets as its GIOP 1.2 messages have. */
    PING("ping, 1 thread", 100, 28, 1),
    /** The same from many threads. */
    PING_16("ping, 16 threads", 100, 28, 16),
    /** 64 KiB there and back. */
    ECHO_64K("64 KiB echo, 1 thread", 64 << 10, 64 << 10, 1),
    /** 1 MiB there and back. */
    ECHO_1M("1 MiB echo, 1 thread", 1 << 20, 1 << 20, 1);

    private final String title;
    private final int requestBytes;
    private final int replyBytes;
    private final int threads;

    Shape(String title, int requestBytes, int replyBytes, int threads) {
        this.title = title;
        this.requestBytes = requestBytes;
        this.replyBytes = replyBytes;
        this.threads = threads;
    }

    String title() {
        return title;
    }

    /** Octets of the request with its header. */
    int requestBytes() {
        return requestBytes;
    }

    /** Octets of the reply with its header. */
    int replyBytes() {
        return replyBytes;
    }

    int threads() {
        return threads;
    }
}
