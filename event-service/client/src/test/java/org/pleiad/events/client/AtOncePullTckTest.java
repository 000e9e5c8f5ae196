package org.pleiad.events.client;

import java.util.concurrent.Flow;

/** The same where the channel's replies come before the caller can wait for them. */
public class AtOncePullTckTest extends PullTckTest {

    @Override
    public Flow.Publisher<Long> createFlowPublisher(long elements) {
        return new EventPublisher<>(
                new RemoteChannel(null, null, null),
                new NumberForm(elements, Runnable::run),
                Interest.ALL,
                Delivery.PULL);
    }
}
