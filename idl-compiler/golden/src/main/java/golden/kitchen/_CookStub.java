package golden.kitchen;

import java.lang.Thread.UncaughtExceptionHandler;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.ByteHolder;
import org.omg.CORBA.CharHolder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.DoubleHolder;
import org.omg.CORBA.FloatHolder;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.LongHolder;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ObjectHolder;
import org.omg.CORBA.ShortHolder;
import org.omg.CORBA.StringHolder;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodeHolder;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.CORBA.portable.ServantObject;

/**
 * Stub of IDL {@code kitchen::Cook}, id {@code IDL:pleiad.org/kitchen/Cook:1.0}.
 */
@Generated("org.pleiad.idl")
public class _CookStub extends ObjectImpl implements Cook {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/kitchen/Cook:1.0", "IDL:pleiad.org/kitchen/Washable:1.0" };

    public _CookStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public boolean booleans(boolean a, BooleanHolder b, BooleanHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("booleans", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).booleans(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("booleans", true);
                out.write_boolean(a);
                out.write_boolean(b.value);
                in = _invoke(out);
                boolean result = in.read_boolean();
                b.value = in.read_boolean();
                c.value = in.read_boolean();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public byte octets(byte a, ByteHolder b, ByteHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("octets", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).octets(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("octets", true);
                out.write_octet(a);
                out.write_octet(b.value);
                in = _invoke(out);
                byte result = in.read_octet();
                b.value = in.read_octet();
                c.value = in.read_octet();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public char chars(char a, CharHolder b, CharHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("chars", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).chars(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("chars", true);
                out.write_char(a);
                out.write_char(b.value);
                in = _invoke(out);
                char result = in.read_char();
                b.value = in.read_char();
                c.value = in.read_char();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public char wchars(char a, CharHolder b, CharHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("wchars", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).wchars(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("wchars", true);
                out.write_wchar(a);
                out.write_wchar(b.value);
                in = _invoke(out);
                char result = in.read_wchar();
                b.value = in.read_wchar();
                c.value = in.read_wchar();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public short shorts(short a, ShortHolder b, ShortHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("shorts", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).shorts(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("shorts", true);
                out.write_short(a);
                out.write_short(b.value);
                in = _invoke(out);
                short result = in.read_short();
                b.value = in.read_short();
                c.value = in.read_short();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public short ushorts(short a, ShortHolder b, ShortHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("ushorts", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).ushorts(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("ushorts", true);
                out.write_ushort(a);
                out.write_ushort(b.value);
                in = _invoke(out);
                short result = in.read_ushort();
                b.value = in.read_ushort();
                c.value = in.read_ushort();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public int longs(int a, IntHolder b, IntHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("longs", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).longs(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("longs", true);
                out.write_long(a);
                out.write_long(b.value);
                in = _invoke(out);
                int result = in.read_long();
                b.value = in.read_long();
                c.value = in.read_long();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public int ulongs(int a, IntHolder b, IntHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("ulongs", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).ulongs(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("ulongs", true);
                out.write_ulong(a);
                out.write_ulong(b.value);
                in = _invoke(out);
                int result = in.read_ulong();
                b.value = in.read_ulong();
                c.value = in.read_ulong();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public long longlongs(long a, LongHolder b, LongHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("longlongs", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).longlongs(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("longlongs", true);
                out.write_longlong(a);
                out.write_longlong(b.value);
                in = _invoke(out);
                long result = in.read_longlong();
                b.value = in.read_longlong();
                c.value = in.read_longlong();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public long ulonglongs(long a, LongHolder b, LongHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("ulonglongs", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).ulonglongs(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("ulonglongs", true);
                out.write_ulonglong(a);
                out.write_ulonglong(b.value);
                in = _invoke(out);
                long result = in.read_ulonglong();
                b.value = in.read_ulonglong();
                c.value = in.read_ulonglong();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public float floats(float a, FloatHolder b, FloatHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("floats", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).floats(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("floats", true);
                out.write_float(a);
                out.write_float(b.value);
                in = _invoke(out);
                float result = in.read_float();
                b.value = in.read_float();
                c.value = in.read_float();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public double doubles(double a, DoubleHolder b, DoubleHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("doubles", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).doubles(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("doubles", true);
                out.write_double(a);
                out.write_double(b.value);
                in = _invoke(out);
                double result = in.read_double();
                b.value = in.read_double();
                c.value = in.read_double();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public String strings(String a, StringHolder b, StringHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("strings", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).strings(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("strings", true);
                out.write_string(a);
                out.write_string(b.value);
                in = _invoke(out);
                String result = in.read_string();
                b.value = in.read_string();
                c.value = in.read_string();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public String wstrings(String a, StringHolder b, StringHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("wstrings", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).wstrings(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("wstrings", true);
                out.write_wstring(a);
                out.write_wstring(b.value);
                in = _invoke(out);
                String result = in.read_wstring();
                b.value = in.read_wstring();
                c.value = in.read_wstring();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public String boundeds(String a, StringHolder b, StringHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("boundeds", true);
                if (a.length() > 16) {
                    throw new BAD_PARAM("string<16>, found length " + a.length(), 0, CompletionStatus.COMPLETED_MAYBE);
                }
                out.write_string(a);
                if (b.value.length() > 16) {
                    throw new BAD_PARAM("string<16>, found length " + b.value.length(), 0, CompletionStatus.COMPLETED_MAYBE);
                }
                out.write_string(b.value);
                in = _invoke(out);
                String result = in.read_string();
                if (result.length() > 16) {
                    throw new MARSHAL("string<16>, found length " + result.length(), 0, CompletionStatus.COMPLETED_MAYBE);
                }
                String received = in.read_string();
                if (received.length() > 16) {
                    throw new MARSHAL("string<16>, found length " + received.length(), 0, CompletionStatus.COMPLETED_MAYBE);
                }
                b.value = received;
                String received2 = in.read_string();
                if (received2.length() > 16) {
                    throw new MARSHAL("string<16>, found length " + received2.length(), 0, CompletionStatus.COMPLETED_MAYBE);
                }
                c.value = received2;
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public BigDecimal do_prices(BigDecimal a, PriceHolder b, PriceHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_prices", true);
                PriceHelper.write(out, a);
                PriceHelper.write(out, b.value);
                in = _invoke(out);
                BigDecimal result = PriceHelper.read(in);
                b.value = PriceHelper.read(in);
                c.value = PriceHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Any do_anys(Any a, AnyHolder b, AnyHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_anys", true);
                out.write_any(a);
                out.write_any(b.value);
                in = _invoke(out);
                Any result = in.read_any();
                b.value = in.read_any();
                c.value = in.read_any();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public org.omg.CORBA.Object do_objects(org.omg.CORBA.Object a, ObjectHolder b, ObjectHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("do_objects", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).do_objects(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("do_objects", true);
                out.write_Object(a);
                out.write_Object(b.value);
                in = _invoke(out);
                org.omg.CORBA.Object result = in.read_Object();
                b.value = in.read_Object();
                c.value = in.read_Object();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public TypeCode do_types(TypeCode a, TypeCodeHolder b, TypeCodeHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("do_types", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).do_types(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("do_types", true);
                out.write_TypeCode(a);
                out.write_TypeCode(b.value);
                in = _invoke(out);
                TypeCode result = in.read_TypeCode();
                b.value = in.read_TypeCode();
                c.value = in.read_TypeCode();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Spice do_spices(Spice a, SpiceHolder b, SpiceHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("do_spices", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).do_spices(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("do_spices", true);
                SpiceHelper.write(out, a);
                SpiceHelper.write(out, b.value);
                in = _invoke(out);
                Spice result = SpiceHelper.read(in);
                b.value = SpiceHelper.read(in);
                c.value = SpiceHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Basics do_basics(Basics a, BasicsHolder b, BasicsHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_basics", true);
                BasicsHelper.write(out, a);
                BasicsHelper.write(out, b.value);
                in = _invoke(out);
                Basics result = BasicsHelper.read(in);
                b.value = BasicsHelper.read(in);
                c.value = BasicsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Texts do_texts(Texts a, TextsHolder b, TextsHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_texts", true);
                TextsHelper.write(out, a);
                TextsHelper.write(out, b.value);
                in = _invoke(out);
                Texts result = TextsHelper.read(in);
                b.value = TextsHelper.read(in);
                c.value = TextsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Collections do_collections(Collections a, CollectionsHolder b, CollectionsHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_collections", true);
                CollectionsHelper.write(out, a);
                CollectionsHelper.write(out, b.value);
                in = _invoke(out);
                Collections result = CollectionsHelper.read(in);
                b.value = CollectionsHelper.read(in);
                c.value = CollectionsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Tree do_trees(Tree a, TreeHolder b, TreeHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_trees", true);
                TreeHelper.write(out, a);
                TreeHelper.write(out, b.value);
                in = _invoke(out);
                Tree result = TreeHelper.read(in);
                b.value = TreeHelper.read(in);
                c.value = TreeHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public ByShort unions(ByShort a, ByShortHolder b, ByShortHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("unions", true);
                ByShortHelper.write(out, a);
                ByShortHelper.write(out, b.value);
                in = _invoke(out);
                ByShort result = ByShortHelper.read(in);
                b.value = ByShortHelper.read(in);
                c.value = ByShortHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public BySpice spicedUnions(BySpice a, BySpiceHolder b, BySpiceHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("spicedUnions", true);
                BySpiceHelper.write(out, a);
                BySpiceHelper.write(out, b.value);
                in = _invoke(out);
                BySpice result = BySpiceHelper.read(in);
                b.value = BySpiceHelper.read(in);
                c.value = BySpiceHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public byte[] do_bytes(byte[] a, BytesHolder b, BytesHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_bytes", true);
                BytesHelper.write(out, a);
                BytesHelper.write(out, b.value);
                in = _invoke(out);
                byte[] result = BytesHelper.read(in);
                b.value = BytesHelper.read(in);
                c.value = BytesHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public byte[] do_doughs(byte[] a, BytesHolder b, BytesHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_doughs", true);
                BytesHelper.write(out, a);
                BytesHelper.write(out, b.value);
                in = _invoke(out);
                byte[] result = BytesHelper.read(in);
                b.value = BytesHelper.read(in);
                c.value = BytesHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public int[][] do_raggeds(int[][] a, RaggedHolder b, RaggedHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_raggeds", true);
                RaggedHelper.write(out, a);
                RaggedHelper.write(out, b.value);
                in = _invoke(out);
                int[][] result = RaggedHelper.read(in);
                b.value = RaggedHelper.read(in);
                c.value = RaggedHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public double[][] do_matrices(double[][] a, MatrixHolder b, MatrixHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_matrices", true);
                MatrixHelper.write(out, a);
                MatrixHelper.write(out, b.value);
                in = _invoke(out);
                double[][] result = MatrixHelper.read(in);
                b.value = MatrixHelper.read(in);
                c.value = MatrixHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Basics[][][] do_cubes(Basics[][][] a, CubeHolder b, CubeHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("do_cubes", true);
                CubeHelper.write(out, a);
                CubeHelper.write(out, b.value);
                in = _invoke(out);
                Basics[][][] result = CubeHelper.read(in);
                b.value = CubeHelper.read(in);
                c.value = CubeHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Cook do_cooks(Cook a, CookHolder b, CookHolder c) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("do_cooks", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).do_cooks(a, b, c);
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("do_cooks", true);
                CookHelper.write(out, a);
                CookHelper.write(out, b.value);
                in = _invoke(out);
                Cook result = CookHelper.read(in);
                b.value = CookHelper.read(in);
                c.value = CookHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Cook[] cookSequences(Cook[] a, CooksHolder b, CooksHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("cookSequences", true);
                CooksHelper.write(out, a);
                CooksHelper.write(out, b.value);
                in = _invoke(out);
                Cook[] result = CooksHelper.read(in);
                b.value = CooksHelper.read(in);
                c.value = CooksHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Washable washables(Washable a, WashableHolder b, WashableHolder c) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("washables", true);
                WashableHelper.write(out, a);
                WashableHelper.write(out, b.value);
                in = _invoke(out);
                Washable result = WashableHelper.read(in);
                b.value = WashableHelper.read(in);
                c.value = WashableHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public void fail(int how) throws Empty, Burnt, Complex {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("fail", CookOperations.class);
                if (servant != null) {
                    try {
                        ((CookOperations) servant.servant).fail(how);
                        return;
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("fail", true);
                out.write_long(how);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (EmptyHelper.id().equals(id)) {
                    throw EmptyHelper.read(in);
                }
                if (BurntHelper.id().equals(id)) {
                    throw BurntHelper.read(in);
                }
                if (ComplexHelper.id().equals(id)) {
                    throw ComplexHelper.read(in);
                }
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public int do_names(int in, int out, int result, int failure, int org, int handler) throws Burnt {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("do_names", CookOperations.class);
                if (servant != null) {
                    try {
                        return ((CookOperations) servant.servant).do_names(in, out, result, failure, org, handler);
                    } catch (RuntimeException | Error failure2) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure2);
                        }
                        throw failure2;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in2 = null;
            try {
                OutputStream out2 = _request("do_names", true);
                out2.write_long(in);
                out2.write_long(out);
                out2.write_long(result);
                out2.write_long(failure);
                out2.write_long(org);
                out2.write_long(handler);
                in2 = _invoke(out2);
                int result2 = in2.read_long();
                return result2;
            } catch (ApplicationException failure2) {
                in2 = failure2.getInputStream();
                String id = failure2.getId();
                if (BurntHelper.id().equals(id)) {
                    throw BurntHelper.read(in2);
                }
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in2);
            }
        }
    }

    @Override
    public String seasoned(String dish, Context context) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("seasoned", true);
                out.write_string(dish);
                ContextList contexts = _orb().create_context_list();
                contexts.add("kitchen.*");
                contexts.add("language");
                out.write_Context(context, contexts);
                in = _invoke(out);
                String result = in.read_string();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public void wash(boolean hot) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("wash", CookOperations.class);
                if (servant != null) {
                    try {
                        ((CookOperations) servant.servant).wash(hot);
                        return;
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("wash", true);
                out.write_boolean(hot);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }
}
