package golden.kitchen;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.ByteHolder;
import org.omg.CORBA.CharHolder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.DoubleHolder;
import org.omg.CORBA.FloatHolder;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.LongHolder;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ObjectHolder;
import org.omg.CORBA.ShortHolder;
import org.omg.CORBA.StringHolder;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodeHolder;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * Skeleton of IDL {@code kitchen::Cook}, id {@code IDL:pleiad.org/kitchen/Cook:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class CookPOA extends Servant implements CookOperations, InvokeHandler {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/kitchen/Cook:1.0", "IDL:pleiad.org/kitchen/Washable:1.0" };

    public CookPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Cook _this() {
        return CookHelper.narrow(super._this_object());
    }

    public Cook _this(ORB orb) {
        return CookHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "booleans":
                return _dispatch_booleans(in, handler);
            case "octets":
                return _dispatch_octets(in, handler);
            case "chars":
                return _dispatch_chars(in, handler);
            case "wchars":
                return _dispatch_wchars(in, handler);
            case "shorts":
                return _dispatch_shorts(in, handler);
            case "ushorts":
                return _dispatch_ushorts(in, handler);
            case "longs":
                return _dispatch_longs(in, handler);
            case "ulongs":
                return _dispatch_ulongs(in, handler);
            case "longlongs":
                return _dispatch_longlongs(in, handler);
            case "ulonglongs":
                return _dispatch_ulonglongs(in, handler);
            case "floats":
                return _dispatch_floats(in, handler);
            case "doubles":
                return _dispatch_doubles(in, handler);
            case "strings":
                return _dispatch_strings(in, handler);
            case "wstrings":
                return _dispatch_wstrings(in, handler);
            case "boundeds":
                return _dispatch_boundeds(in, handler);
            case "do_prices":
                return _dispatch_do_prices(in, handler);
            case "do_anys":
                return _dispatch_do_anys(in, handler);
            case "do_objects":
                return _dispatch_do_objects(in, handler);
            case "do_types":
                return _dispatch_do_types(in, handler);
            case "do_spices":
                return _dispatch_do_spices(in, handler);
            case "do_basics":
                return _dispatch_do_basics(in, handler);
            case "do_texts":
                return _dispatch_do_texts(in, handler);
            case "do_collections":
                return _dispatch_do_collections(in, handler);
            case "do_trees":
                return _dispatch_do_trees(in, handler);
            case "unions":
                return _dispatch_unions(in, handler);
            case "spicedUnions":
                return _dispatch_spicedUnions(in, handler);
            case "do_bytes":
                return _dispatch_do_bytes(in, handler);
            case "do_doughs":
                return _dispatch_do_doughs(in, handler);
            case "do_raggeds":
                return _dispatch_do_raggeds(in, handler);
            case "do_matrices":
                return _dispatch_do_matrices(in, handler);
            case "do_cubes":
                return _dispatch_do_cubes(in, handler);
            case "do_cooks":
                return _dispatch_do_cooks(in, handler);
            case "cookSequences":
                return _dispatch_cookSequences(in, handler);
            case "washables":
                return _dispatch_washables(in, handler);
            case "fail":
                return _dispatch_fail(in, handler);
            case "do_names":
                return _dispatch_do_names(in, handler);
            case "seasoned":
                return _dispatch_seasoned(in, handler);
            case "wash":
                return _dispatch_wash(in, handler);
            default:
                throw new BAD_OPERATION("kitchen::Cook has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_booleans(InputStream in, ResponseHandler handler) {
        boolean a = in.read_boolean();
        BooleanHolder b = new BooleanHolder();
        b.value = in.read_boolean();
        BooleanHolder c = new BooleanHolder();
        boolean result = booleans(a, b, c);
        OutputStream out = handler.createReply();
        out.write_boolean(result);
        out.write_boolean(b.value);
        out.write_boolean(c.value);
        return out;
    }

    private OutputStream _dispatch_octets(InputStream in, ResponseHandler handler) {
        byte a = in.read_octet();
        ByteHolder b = new ByteHolder();
        b.value = in.read_octet();
        ByteHolder c = new ByteHolder();
        byte result = octets(a, b, c);
        OutputStream out = handler.createReply();
        out.write_octet(result);
        out.write_octet(b.value);
        out.write_octet(c.value);
        return out;
    }

    private OutputStream _dispatch_chars(InputStream in, ResponseHandler handler) {
        char a = in.read_char();
        CharHolder b = new CharHolder();
        b.value = in.read_char();
        CharHolder c = new CharHolder();
        char result = chars(a, b, c);
        OutputStream out = handler.createReply();
        out.write_char(result);
        out.write_char(b.value);
        out.write_char(c.value);
        return out;
    }

    private OutputStream _dispatch_wchars(InputStream in, ResponseHandler handler) {
        char a = in.read_wchar();
        CharHolder b = new CharHolder();
        b.value = in.read_wchar();
        CharHolder c = new CharHolder();
        char result = wchars(a, b, c);
        OutputStream out = handler.createReply();
        out.write_wchar(result);
        out.write_wchar(b.value);
        out.write_wchar(c.value);
        return out;
    }

    private OutputStream _dispatch_shorts(InputStream in, ResponseHandler handler) {
        short a = in.read_short();
        ShortHolder b = new ShortHolder();
        b.value = in.read_short();
        ShortHolder c = new ShortHolder();
        short result = shorts(a, b, c);
        OutputStream out = handler.createReply();
        out.write_short(result);
        out.write_short(b.value);
        out.write_short(c.value);
        return out;
    }

    private OutputStream _dispatch_ushorts(InputStream in, ResponseHandler handler) {
        short a = in.read_ushort();
        ShortHolder b = new ShortHolder();
        b.value = in.read_ushort();
        ShortHolder c = new ShortHolder();
        short result = ushorts(a, b, c);
        OutputStream out = handler.createReply();
        out.write_ushort(result);
        out.write_ushort(b.value);
        out.write_ushort(c.value);
        return out;
    }

    private OutputStream _dispatch_longs(InputStream in, ResponseHandler handler) {
        int a = in.read_long();
        IntHolder b = new IntHolder();
        b.value = in.read_long();
        IntHolder c = new IntHolder();
        int result = longs(a, b, c);
        OutputStream out = handler.createReply();
        out.write_long(result);
        out.write_long(b.value);
        out.write_long(c.value);
        return out;
    }

    private OutputStream _dispatch_ulongs(InputStream in, ResponseHandler handler) {
        int a = in.read_ulong();
        IntHolder b = new IntHolder();
        b.value = in.read_ulong();
        IntHolder c = new IntHolder();
        int result = ulongs(a, b, c);
        OutputStream out = handler.createReply();
        out.write_ulong(result);
        out.write_ulong(b.value);
        out.write_ulong(c.value);
        return out;
    }

    private OutputStream _dispatch_longlongs(InputStream in, ResponseHandler handler) {
        long a = in.read_longlong();
        LongHolder b = new LongHolder();
        b.value = in.read_longlong();
        LongHolder c = new LongHolder();
        long result = longlongs(a, b, c);
        OutputStream out = handler.createReply();
        out.write_longlong(result);
        out.write_longlong(b.value);
        out.write_longlong(c.value);
        return out;
    }

    private OutputStream _dispatch_ulonglongs(InputStream in, ResponseHandler handler) {
        long a = in.read_ulonglong();
        LongHolder b = new LongHolder();
        b.value = in.read_ulonglong();
        LongHolder c = new LongHolder();
        long result = ulonglongs(a, b, c);
        OutputStream out = handler.createReply();
        out.write_ulonglong(result);
        out.write_ulonglong(b.value);
        out.write_ulonglong(c.value);
        return out;
    }

    private OutputStream _dispatch_floats(InputStream in, ResponseHandler handler) {
        float a = in.read_float();
        FloatHolder b = new FloatHolder();
        b.value = in.read_float();
        FloatHolder c = new FloatHolder();
        float result = floats(a, b, c);
        OutputStream out = handler.createReply();
        out.write_float(result);
        out.write_float(b.value);
        out.write_float(c.value);
        return out;
    }

    private OutputStream _dispatch_doubles(InputStream in, ResponseHandler handler) {
        double a = in.read_double();
        DoubleHolder b = new DoubleHolder();
        b.value = in.read_double();
        DoubleHolder c = new DoubleHolder();
        double result = doubles(a, b, c);
        OutputStream out = handler.createReply();
        out.write_double(result);
        out.write_double(b.value);
        out.write_double(c.value);
        return out;
    }

    private OutputStream _dispatch_strings(InputStream in, ResponseHandler handler) {
        String a = in.read_string();
        StringHolder b = new StringHolder();
        b.value = in.read_string();
        StringHolder c = new StringHolder();
        String result = strings(a, b, c);
        OutputStream out = handler.createReply();
        out.write_string(result);
        out.write_string(b.value);
        out.write_string(c.value);
        return out;
    }

    private OutputStream _dispatch_wstrings(InputStream in, ResponseHandler handler) {
        String a = in.read_wstring();
        StringHolder b = new StringHolder();
        b.value = in.read_wstring();
        StringHolder c = new StringHolder();
        String result = wstrings(a, b, c);
        OutputStream out = handler.createReply();
        out.write_wstring(result);
        out.write_wstring(b.value);
        out.write_wstring(c.value);
        return out;
    }

    private OutputStream _dispatch_boundeds(InputStream in, ResponseHandler handler) {
        String a = in.read_string();
        if (a.length() > 16) {
            throw new MARSHAL("string<16>, found length " + a.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        StringHolder b = new StringHolder();
        String received = in.read_string();
        if (received.length() > 16) {
            throw new MARSHAL("string<16>, found length " + received.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        b.value = received;
        StringHolder c = new StringHolder();
        String result = boundeds(a, b, c);
        OutputStream out = handler.createReply();
        if (result.length() > 16) {
            throw new BAD_PARAM("string<16>, found length " + result.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_string(result);
        if (b.value.length() > 16) {
            throw new BAD_PARAM("string<16>, found length " + b.value.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_string(b.value);
        if (c.value.length() > 16) {
            throw new BAD_PARAM("string<16>, found length " + c.value.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_string(c.value);
        return out;
    }

    private OutputStream _dispatch_do_prices(InputStream in, ResponseHandler handler) {
        BigDecimal a = PriceHelper.read(in);
        PriceHolder b = new PriceHolder();
        b.value = PriceHelper.read(in);
        PriceHolder c = new PriceHolder();
        BigDecimal result = do_prices(a, b, c);
        OutputStream out = handler.createReply();
        PriceHelper.write(out, result);
        PriceHelper.write(out, b.value);
        PriceHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_anys(InputStream in, ResponseHandler handler) {
        Any a = in.read_any();
        AnyHolder b = new AnyHolder();
        b.value = in.read_any();
        AnyHolder c = new AnyHolder();
        Any result = do_anys(a, b, c);
        OutputStream out = handler.createReply();
        out.write_any(result);
        out.write_any(b.value);
        out.write_any(c.value);
        return out;
    }

    private OutputStream _dispatch_do_objects(InputStream in, ResponseHandler handler) {
        org.omg.CORBA.Object a = in.read_Object();
        ObjectHolder b = new ObjectHolder();
        b.value = in.read_Object();
        ObjectHolder c = new ObjectHolder();
        org.omg.CORBA.Object result = do_objects(a, b, c);
        OutputStream out = handler.createReply();
        out.write_Object(result);
        out.write_Object(b.value);
        out.write_Object(c.value);
        return out;
    }

    private OutputStream _dispatch_do_types(InputStream in, ResponseHandler handler) {
        TypeCode a = in.read_TypeCode();
        TypeCodeHolder b = new TypeCodeHolder();
        b.value = in.read_TypeCode();
        TypeCodeHolder c = new TypeCodeHolder();
        TypeCode result = do_types(a, b, c);
        OutputStream out = handler.createReply();
        out.write_TypeCode(result);
        out.write_TypeCode(b.value);
        out.write_TypeCode(c.value);
        return out;
    }

    private OutputStream _dispatch_do_spices(InputStream in, ResponseHandler handler) {
        Spice a = SpiceHelper.read(in);
        SpiceHolder b = new SpiceHolder();
        b.value = SpiceHelper.read(in);
        SpiceHolder c = new SpiceHolder();
        Spice result = do_spices(a, b, c);
        OutputStream out = handler.createReply();
        SpiceHelper.write(out, result);
        SpiceHelper.write(out, b.value);
        SpiceHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_basics(InputStream in, ResponseHandler handler) {
        Basics a = BasicsHelper.read(in);
        BasicsHolder b = new BasicsHolder();
        b.value = BasicsHelper.read(in);
        BasicsHolder c = new BasicsHolder();
        Basics result = do_basics(a, b, c);
        OutputStream out = handler.createReply();
        BasicsHelper.write(out, result);
        BasicsHelper.write(out, b.value);
        BasicsHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_texts(InputStream in, ResponseHandler handler) {
        Texts a = TextsHelper.read(in);
        TextsHolder b = new TextsHolder();
        b.value = TextsHelper.read(in);
        TextsHolder c = new TextsHolder();
        Texts result = do_texts(a, b, c);
        OutputStream out = handler.createReply();
        TextsHelper.write(out, result);
        TextsHelper.write(out, b.value);
        TextsHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_collections(InputStream in, ResponseHandler handler) {
        Collections a = CollectionsHelper.read(in);
        CollectionsHolder b = new CollectionsHolder();
        b.value = CollectionsHelper.read(in);
        CollectionsHolder c = new CollectionsHolder();
        Collections result = do_collections(a, b, c);
        OutputStream out = handler.createReply();
        CollectionsHelper.write(out, result);
        CollectionsHelper.write(out, b.value);
        CollectionsHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_trees(InputStream in, ResponseHandler handler) {
        Tree a = TreeHelper.read(in);
        TreeHolder b = new TreeHolder();
        b.value = TreeHelper.read(in);
        TreeHolder c = new TreeHolder();
        Tree result = do_trees(a, b, c);
        OutputStream out = handler.createReply();
        TreeHelper.write(out, result);
        TreeHelper.write(out, b.value);
        TreeHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_unions(InputStream in, ResponseHandler handler) {
        ByShort a = ByShortHelper.read(in);
        ByShortHolder b = new ByShortHolder();
        b.value = ByShortHelper.read(in);
        ByShortHolder c = new ByShortHolder();
        ByShort result = unions(a, b, c);
        OutputStream out = handler.createReply();
        ByShortHelper.write(out, result);
        ByShortHelper.write(out, b.value);
        ByShortHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_spicedUnions(InputStream in, ResponseHandler handler) {
        BySpice a = BySpiceHelper.read(in);
        BySpiceHolder b = new BySpiceHolder();
        b.value = BySpiceHelper.read(in);
        BySpiceHolder c = new BySpiceHolder();
        BySpice result = spicedUnions(a, b, c);
        OutputStream out = handler.createReply();
        BySpiceHelper.write(out, result);
        BySpiceHelper.write(out, b.value);
        BySpiceHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_bytes(InputStream in, ResponseHandler handler) {
        byte[] a = BytesHelper.read(in);
        BytesHolder b = new BytesHolder();
        b.value = BytesHelper.read(in);
        BytesHolder c = new BytesHolder();
        byte[] result = do_bytes(a, b, c);
        OutputStream out = handler.createReply();
        BytesHelper.write(out, result);
        BytesHelper.write(out, b.value);
        BytesHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_doughs(InputStream in, ResponseHandler handler) {
        byte[] a = BytesHelper.read(in);
        BytesHolder b = new BytesHolder();
        b.value = BytesHelper.read(in);
        BytesHolder c = new BytesHolder();
        byte[] result = do_doughs(a, b, c);
        OutputStream out = handler.createReply();
        BytesHelper.write(out, result);
        BytesHelper.write(out, b.value);
        BytesHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_raggeds(InputStream in, ResponseHandler handler) {
        int[][] a = RaggedHelper.read(in);
        RaggedHolder b = new RaggedHolder();
        b.value = RaggedHelper.read(in);
        RaggedHolder c = new RaggedHolder();
        int[][] result = do_raggeds(a, b, c);
        OutputStream out = handler.createReply();
        RaggedHelper.write(out, result);
        RaggedHelper.write(out, b.value);
        RaggedHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_matrices(InputStream in, ResponseHandler handler) {
        double[][] a = MatrixHelper.read(in);
        MatrixHolder b = new MatrixHolder();
        b.value = MatrixHelper.read(in);
        MatrixHolder c = new MatrixHolder();
        double[][] result = do_matrices(a, b, c);
        OutputStream out = handler.createReply();
        MatrixHelper.write(out, result);
        MatrixHelper.write(out, b.value);
        MatrixHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_cubes(InputStream in, ResponseHandler handler) {
        Basics[][][] a = CubeHelper.read(in);
        CubeHolder b = new CubeHolder();
        b.value = CubeHelper.read(in);
        CubeHolder c = new CubeHolder();
        Basics[][][] result = do_cubes(a, b, c);
        OutputStream out = handler.createReply();
        CubeHelper.write(out, result);
        CubeHelper.write(out, b.value);
        CubeHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_do_cooks(InputStream in, ResponseHandler handler) {
        Cook a = CookHelper.read(in);
        CookHolder b = new CookHolder();
        b.value = CookHelper.read(in);
        CookHolder c = new CookHolder();
        Cook result = do_cooks(a, b, c);
        OutputStream out = handler.createReply();
        CookHelper.write(out, result);
        CookHelper.write(out, b.value);
        CookHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_cookSequences(InputStream in, ResponseHandler handler) {
        Cook[] a = CooksHelper.read(in);
        CooksHolder b = new CooksHolder();
        b.value = CooksHelper.read(in);
        CooksHolder c = new CooksHolder();
        Cook[] result = cookSequences(a, b, c);
        OutputStream out = handler.createReply();
        CooksHelper.write(out, result);
        CooksHelper.write(out, b.value);
        CooksHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_washables(InputStream in, ResponseHandler handler) {
        Washable a = WashableHelper.read(in);
        WashableHolder b = new WashableHolder();
        b.value = WashableHelper.read(in);
        WashableHolder c = new WashableHolder();
        Washable result = washables(a, b, c);
        OutputStream out = handler.createReply();
        WashableHelper.write(out, result);
        WashableHelper.write(out, b.value);
        WashableHelper.write(out, c.value);
        return out;
    }

    private OutputStream _dispatch_fail(InputStream in, ResponseHandler handler) {
        int how = in.read_long();
        try {
            fail(how);
            OutputStream out = handler.createReply();
            return out;
        } catch (Empty raised) {
            OutputStream out = handler.createExceptionReply();
            EmptyHelper.write(out, raised);
            return out;
        } catch (Burnt raised) {
            OutputStream out = handler.createExceptionReply();
            BurntHelper.write(out, raised);
            return out;
        } catch (Complex raised) {
            OutputStream out = handler.createExceptionReply();
            ComplexHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_do_names(InputStream in, ResponseHandler handler) {
        int in2 = in.read_long();
        int out = in.read_long();
        int result = in.read_long();
        int failure = in.read_long();
        int org = in.read_long();
        int handler2 = in.read_long();
        try {
            int result2 = do_names(in2, out, result, failure, org, handler2);
            OutputStream out2 = handler.createReply();
            out2.write_long(result2);
            return out2;
        } catch (Burnt raised) {
            OutputStream out2 = handler.createExceptionReply();
            BurntHelper.write(out2, raised);
            return out2;
        }
    }

    private OutputStream _dispatch_seasoned(InputStream in, ResponseHandler handler) {
        String dish = in.read_string();
        Context context = in.read_Context();
        String result = seasoned(dish, context);
        OutputStream out = handler.createReply();
        out.write_string(result);
        return out;
    }

    private OutputStream _dispatch_wash(InputStream in, ResponseHandler handler) {
        boolean hot = in.read_boolean();
        wash(hot);
        OutputStream out = handler.createReply();
        return out;
    }
}
