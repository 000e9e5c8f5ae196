package org.pleiad.orb.client;

import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.InputStream;

/**
 * Is told how an asynchronous call ended: exactly one method is called, once, unless the call was cancelled. Called on a
 * thread that completes calls; it may block there, and other calls complete meanwhile. Streams are good until the method
 * returns.
 */
public interface ReplyListener {

    /**
     * The operation has returned.
     *
     * @param reply at the result; {@code null} for a one-way request
     */
    void replied(InputStream reply);

    /**
     * The operation has raised a user exception.
     *
     * @param id repository id of the exception
     * @param exception at the repository id
     */
    void raised(String id, InputStream exception);

    /** The call has failed, or the server has raised a system exception. */
    void failed(SystemException failure);
}
