/**
 * Code set negotiation. Start reading at {@link org.omg.CONV_FRAME.CodeSetComponentInfo}.
 *
 * <pre>{@code
 * CodeSetComponentInfo info = CodeSetComponentInfoHelper.read(encapsulation);
 * int wide = info.ForWcharData.native_code_set;
 * }</pre>
 */
package org.omg.CONV_FRAME;
