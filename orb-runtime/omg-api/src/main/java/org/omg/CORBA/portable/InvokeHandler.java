package org.omg.CORBA.portable;

import org.omg.CORBA.SystemException;

/** Carries out a request that came over the wire; implemented by skeletons. */
public interface InvokeHandler {
    /**
     * Unmarshals the arguments, calls the servant, marshals the outcome.
     *
     * @param handler gives the stream for the reply, normal or exceptional
     * @return the stream with the reply, as got from the handler
     * @throws SystemException if the operation is not known or the servant raises it
     */
    OutputStream _invoke(String operation, InputStream input, ResponseHandler handler) throws SystemException;
}
