package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::GREETING}, id {@code IDL:pleiad.org/kitchen/GREETING:1.0}.
 */
@Generated("org.pleiad.idl")
public interface GREETING {

    String value = "bon app\u00e9tit, \"chef\"\n";
}
