/**
 * What findings weigh: how much commoner each is between records of one person than of two, as
 * shipped or as learnt from the lists in hand, without anybody saying which pairs are true.
 */
@NullMarked
package onward.linkage.model;

import org.jspecify.annotations.NullMarked;
