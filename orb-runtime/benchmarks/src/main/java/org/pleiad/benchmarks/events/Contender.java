package org.pleiad.benchmarks.events;

import org.pleiad.events.channel.DeliveryLevel;

/** A channel that is compared, with the way its clients use it. */
enum Contender {
    RAW("raw") {
        @Override
        String serve() throws Exception {
            return RawFabric.serve();
        }

        @Override
        Fabric fabric() {
            return new RawFabric();
        }
    },
    BEST_EFFORT("pleiad, best effort"),
    RELIABLE("pleiad, reliable") {
        @Override
        DeliveryLevel level() {
            return DeliveryLevel.RELIABLE;
        }
    },
    BEST_EFFORT_BATCH("pleiad, best effort, batches of 256") {
        @Override
        Fabric fabric() {
            return new BatchFabric();
        }
    },
    DURABLE("pleiad, durable") {
        @Override
        DeliveryLevel level() {
            return DeliveryLevel.DURABLE;
        }
    },
    DURABLE_BATCH("pleiad, durable, batches of 256") {
        @Override
        Fabric fabric() {
            return new BatchFabric();
        }

        @Override
        DeliveryLevel level() {
            return DeliveryLevel.DURABLE;
        }
    },
    OMNI_EVENTS("omniEvents") {
        @Override
        String serve() throws Exception {
            return OmniEvents.serve();
        }
    },
    JACORB("JacORB") {
        @Override
        String serve() throws Exception {
            return JacOrbNotification.serve();
        }
    };

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    static Contender of(String name) {
        return valueOf(name);
    }

    String title() {
        return title;
    }

    /** Serves a channel from now on; returns where. */
    String serve() throws Exception {
        return OurChannel.serve(this);
    }

    Fabric fabric() {
        return new ChannelFabric();
    }

    /** What a channel of ours promises. */
    DeliveryLevel level() {
        return DeliveryLevel.BEST_EFFORT;
    }
}
