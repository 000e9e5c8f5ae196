package org.pleiad.orb.session.server;

/** Fills a cache with what the store has of the server's earlier life. */
final class EarlierLife implements SessionStore.Reader {
    private final ReplyCache cache;
    private final long now;

    EarlierLife(ReplyCache cache, long now) {
        this.cache = cache;
        this.now = now;
    }

    @Override
    public void session(long session, String clientId, int forgottenBelow) {
        cache.add(session, clientId, forgottenBelow, now);
    }

    @Override
    public void execution(long session, int retentionId, byte[] reply) {
        cache.restore(session, retentionId, reply, now);
    }
}
