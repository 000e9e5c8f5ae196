package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code kitchen::Texts}, id {@code IDL:pleiad.org/kitchen/Texts:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Texts implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public String text = "";

    public String wide = "";

    public String named = "";

    public String brief = "";

    public String briefWide = "";

    public String code = "";

    public Texts() {
    }

    public Texts(String text, String wide, String named, String brief, String briefWide, String code) {
        this.text = text;
        this.wide = wide;
        this.named = named;
        this.brief = brief;
        this.briefWide = briefWide;
        this.code = code;
    }
}
