package org.pleiad.orb.echo;

import java.util.function.Consumer;
import java.util.function.Function;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.CORBA.portable.ServantObject;

/** The stub of {@link Echo}. */
public class _EchoStub extends ObjectImpl implements Echo {
    private static final long serialVersionUID = 1L;

    private interface Direct<T> {
        T call(EchoOperations servant) throws Refused;
    }

    @Override
    public String[] _ids() {
        return new String[] {EchoHelper.id()};
    }

    @Override
    public int ping(int value) {
        return plain("ping", out -> out.write_long(value), InputStream::read_long, servant -> servant.ping(value));
    }

    @Override
    public String reverse(String text) {
        return plain(
                "reverse", out -> out.write_string(text), InputStream::read_string, servant -> servant.reverse(text));
    }

    @Override
    public byte[] copy(byte[] data) {
        return plain("copy", out -> Octets.write(out, data), Octets::read, servant -> servant.copy(data));
    }

    @Override
    public void refuse(String reason) throws Refused {
        call("refuse", true, out -> out.write_string(reason), in -> null, servant -> {
            servant.refuse(reason);
            return null;
        });
    }

    @Override
    public Echo next(Echo other) {
        return plain(
                "next",
                out -> out.write_Object(other),
                in -> EchoHelper.narrow(in.read_Object(_EchoStub.class)),
                servant -> servant.next(other));
    }

    @Override
    public void note(int value) {
        try {
            call("note", false, out -> out.write_long(value), in -> null, servant -> {
                servant.note(value);
                return null;
            });
        } catch (Refused impossible) {
            throw new UNKNOWN(impossible.toString());
        }
    }

    @Override
    public void sleep(int millis) {
        plain("sleep", out -> out.write_long(millis), in -> null, servant -> {
            servant.sleep(millis);
            return null;
        });
    }

    private <T> T plain(
            String operation, Consumer<OutputStream> write, Function<InputStream, T> read, Direct<T> direct) {
        try {
            return call(operation, true, write, read, direct);
        } catch (Refused unexpected) {
            throw new UNKNOWN(unexpected.toString());
        }
    }

    private <T> T call(
            String operation,
            boolean response,
            Consumer<OutputStream> write,
            Function<InputStream, T> read,
            Direct<T> direct)
            throws Refused {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke(operation, EchoOperations.class);
                if (servant == null) {
                    continue;
                }
                try {
                    return direct.call((EchoOperations) servant.servant);
                } catch (RuntimeException failure) {
                    if (servant instanceof Thread.UncaughtExceptionHandler ours) {
                        ours.uncaughtException(Thread.currentThread(), failure);
                    }
                    throw failure;
                } finally {
                    _servant_postinvoke(servant);
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request(operation, response);
                write.accept(out);
                in = _invoke(out);
                return read.apply(in);
            } catch (ApplicationException raised) {
                in = raised.getInputStream();
                if (!Refused.ID.equals(raised.getId())) {
                    throw new UNKNOWN(raised.getId());
                }
                in.read_string();
                throw new Refused(in.read_string());
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }
}
