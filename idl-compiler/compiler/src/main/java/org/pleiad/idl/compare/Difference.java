package org.pleiad.idl.compare;

import org.pleiad.idl.diagnostic.SourceLocation;

/**
 * One change that was found.
 *
 * @param subject what was changed: {@code ::Bank::Account.deposit}
 * @param location where it stands in the new version; for what was removed, where it stood in the old one
 * @param message what is different, one sentence without a full stop
 */
public record Difference(Change change, String subject, SourceLocation location, String message) {

    /** Whether deployed programs of different versions no longer understand each other. */
    public boolean isBreaking() {
        return change.effect().isBreaking();
    }
}
