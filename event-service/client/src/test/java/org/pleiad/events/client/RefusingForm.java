package org.pleiad.events.client;

/** A channel that takes nobody. */
final class RefusingForm extends EventForm<Long> {
    @Override
    PullLink<Long> pull(RemoteChannel channel, Interest interest) {
        throw new IllegalStateException("full");
    }

    @Override
    PushLink push(RemoteChannel channel, Interest interest, Receiver<Long> receiver) {
        throw new IllegalStateException("full");
    }

    @Override
    SupplyLink<Long> supply(RemoteChannel channel) {
        throw new IllegalStateException("full");
    }
}
