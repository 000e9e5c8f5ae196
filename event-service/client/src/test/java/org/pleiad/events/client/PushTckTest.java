package org.pleiad.events.client;

import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;

/** The rules of Reactive Streams for publishers to which a channel pushes. */
public class PushTckTest extends PullTckTest {

    @Override
    public Flow.Publisher<Long> createFlowPublisher(long elements) {
        // larger than what the rules publish: nothing may be lost in the test
        return new EventPublisher<>(
                new RemoteChannel(null, null, null),
                new NumberForm(elements, ForkJoinPool.commonPool()),
                Interest.ALL,
                Delivery.push(2_000_000, Overflow.FAIL));
    }

    @Override
    public Flow.Publisher<Long> createFailedFlowPublisher() {
        return new EventPublisher<>(
                new RemoteChannel(null, null, null), new RefusingForm(), Interest.ALL, Delivery.push(1, Overflow.FAIL));
    }
}
