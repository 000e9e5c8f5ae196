package org.pleiad.cli.bench;

import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/** An object that knows only what every object does. Any thread. */
final class Answerer extends Servant implements InvokeHandler {

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        throw new BAD_OPERATION(operation);
    }

    @Override
    public String[] _all_interfaces(POA adapter, byte[] objectId) {
        return new String[] {"IDL:pleiad.org/PleiadBench/Answerer:1.0"};
    }
}
