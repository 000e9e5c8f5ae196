package org.pleiad.orb.dispatch;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.ServerConnection;

/** A connection that keeps copies of what is sent, and whose allocator knows if something was not given back. */
final class FakeConnection implements ServerConnection {
    final BlockingQueue<GiopMessage> sent = new LinkedBlockingQueue<>();
    final UnpooledByteBufAllocator allocator = new UnpooledByteBufAllocator(false);
    volatile String error;
    private volatile Object attachment;

    /** The next message that was or will be sent. */
    GiopMessage next() {
        try {
            GiopMessage message = sent.poll(10, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("nothing was sent");
            }
            return message;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void send(ByteBuf message) {
        ByteBuf copy = Unpooled.copiedBuffer(message);
        message.release();
        sent.add(GiopMessage.of(copy));
    }

    @Override
    public void protocolError(String reason) {
        error = reason;
    }

    @Override
    public ByteBufAllocator allocator() {
        return allocator;
    }

    @Override
    public String remoteAddress() {
        return "fake";
    }

    @Override
    public Object attachment() {
        return attachment;
    }

    @Override
    public void attach(Object given) {
        attachment = given;
    }
}
