package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::assert}, id {@code IDL:words/assert:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _assert implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int _protected;

    public java.lang.String _notify = "";

    public int _getClass;

    public Keywords _null;

    public int org;

    public int java;

    public _assert() {
    }

    public _assert(int _protected, java.lang.String _notify, int _getClass, Keywords _null, int org, int java) {
        this._protected = _protected;
        this._notify = _notify;
        this._getClass = _getClass;
        this._null = _null;
        this.org = org;
        this.java = java;
    }
}
