package org.omg.CORBA.portable;

/** Gives a skeleton the stream to write its reply to. */
public interface ResponseHandler {
    /** For results and out parameters. */
    OutputStream createReply();

    /** For a user exception: its repository id, then its members. */
    OutputStream createExceptionReply();
}
