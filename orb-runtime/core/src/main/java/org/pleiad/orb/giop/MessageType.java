package org.pleiad.orb.giop;

import org.pleiad.orb.cdr.GiopVersion;

/** The message types of GIOP; the ordinal is the octet in the header (CORBA 3.3 part 2, 9.4.1). */
public enum MessageType {
    REQUEST,
    REPLY,
    CANCEL_REQUEST,
    LOCATE_REQUEST,
    LOCATE_REPLY,
    CLOSE_CONNECTION,
    MESSAGE_ERROR,
    FRAGMENT;

    /** Whether a message of this type may be sent in fragments: Request and Reply from 1.1, LocateRequest and LocateReply from 1.2. */
    public boolean mayBeFragmented(GiopVersion version) {
        return switch (this) {
            case REQUEST, REPLY, FRAGMENT -> version != GiopVersion.V1_0;
            case LOCATE_REQUEST, LOCATE_REPLY -> version == GiopVersion.V1_2;
            case CANCEL_REQUEST, CLOSE_CONNECTION, MESSAGE_ERROR -> false;
        };
    }
}
