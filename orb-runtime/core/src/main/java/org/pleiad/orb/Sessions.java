package org.pleiad.orb;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.ServiceLoader;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.session.SessionClock;
import org.pleiad.orb.session.SessionConfig;
import org.pleiad.orb.session.server.ReplyCache;
import org.pleiad.orb.session.server.SessionStore;

/** Makes what an ORB keeps for the sessions of its clients, with a store if one is set. */
final class Sessions {
    private Sessions() {}

    /** @throws org.omg.CORBA.INITIALIZE if the store cannot be opened */
    static ReplyCache open(SessionConfig config) {
        return new ReplyCache(config, SessionClock.system(), new SecureRandom()::nextLong, store(config.directory()));
    }

    private static SessionStore store(String directory) {
        if (directory.isEmpty()) {
            return SessionStore.NONE;
        }
        Iterator<SessionStore.Provider> providers = ServiceLoader.load(
                        SessionStore.Provider.class, Sessions.class.getClassLoader())
                .iterator();
        if (!providers.hasNext()) {
            throw Minor.SESSION_STORE_MISSING.exception(
                    CompletionStatus.COMPLETED_NO, directory + ": there is no provider of session stores on the path");
        }
        try {
            return providers.next().open(Path.of(directory));
        } catch (RuntimeException failure) {
            throw Minor.SESSION_STORE_MISSING.exception(
                    CompletionStatus.COMPLETED_NO, directory + ": " + failure.getMessage(), failure);
        }
    }
}
