package org.pleiad.orb.session.server;

/** Sessions that end with the server. */
final class NoStore implements SessionStore {

    @Override
    public void read(Reader reader) {}

    @Override
    public void opened(long session, String clientId) {}

    @Override
    public void started(long session, int retentionId) {}

    @Override
    public void finished(long session, int retentionId, byte[] reply) {}

    @Override
    public void forgotten(long session, int retentionId, int forgottenBelow) {}

    @Override
    public void closed(long session) {}

    @Override
    public void close() {}
}
