package golden.words;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code words::class}, id {@code IDL:words/class:1.0}.
 */
@Generated("org.pleiad.idl")
public interface _class {

    int value = 1;
}
