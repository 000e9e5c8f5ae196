package org.pleiad.orb.giop;

/** The message types of GIOP; the ordinal is the octet in the header (CORBA 3.3 part 2, 9.4.1). */
public enum MessageType {
    REQUEST,
    REPLY,
    CANCEL_REQUEST,
    LOCATE_REQUEST,
    LOCATE_REPLY,
    CLOSE_CONNECTION,
    MESSAGE_ERROR,
    FRAGMENT
}
