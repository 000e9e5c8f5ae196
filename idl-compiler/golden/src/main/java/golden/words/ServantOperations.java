package golden.words;

import javax.annotation.processing.Generated;

/**
 * Operations of IDL {@code words::Servant}, id {@code IDL:words/Servant:1.0}.
 */
@Generated("org.pleiad.idl")
public interface ServantOperations {

    String Integer(String MARSHAL, ORB CompletionStatus, TypeCodeHolder UNKNOWN, StringsHolder Math) throws _throw;
}
