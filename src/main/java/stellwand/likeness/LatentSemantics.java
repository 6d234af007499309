package stellwand.likeness;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * Latent semantic analysis: terms that stand in the same texts point the same way. The truncated
 * singular value decomposition is the randomised one of Halko, Martinsson and Tropp (2011).
 */
final class LatentSemantics {
    private static final int SPARE = 10;
    private static final int PASSES = 4;

    private final List<Sparse> texts;
    private final int terms;
    private final int dimensions;

    private LatentSemantics(List<Sparse> texts, int terms, int dimensions) {
        this.texts = texts;
        this.terms = terms;
        this.dimensions = dimensions;
    }

    /** For each term its direction; the direction of a text is the sum of its terms'. */
    static float[][] directions(List<Sparse> texts, int terms, int dimensions, long seed) {
        int most = Math.min(dimensions, Math.min(texts.size(), terms) / 2);
        if (most < 2) return new float[terms][0];
        return new LatentSemantics(texts, terms, most).directions(new Random(seed));
    }

    private float[][] directions(Random chance) {
        int width = Math.min(dimensions + SPARE, Math.min(texts.size(), terms));
        var byTerm = new DMatrixRMaj(terms, width);
        for (int n = 0; n < byTerm.data.length; n++) byTerm.data[n] = chance.nextGaussian();
        for (int pass = 1; pass < PASSES; pass++) byTerm = transposed(base(times(byTerm)));
        var base = base(times(byTerm));
        return largest(transposed(base));
    }

    private DMatrixRMaj times(DMatrixRMaj byTerm) {
        var byText = new DMatrixRMaj(texts.size(), byTerm.numCols);
        for (int row = 0; row < texts.size(); row++) {
            var text = texts.get(row);
            for (int n = 0; n < text.terms().length; n++) {
                add(byTerm, text.terms()[n], text.weights()[n], byText, row);
            }
        }
        return byText;
    }

    private DMatrixRMaj transposed(DMatrixRMaj byText) {
        var byTerm = new DMatrixRMaj(terms, byText.numCols);
        for (int row = 0; row < texts.size(); row++) {
            var text = texts.get(row);
            for (int n = 0; n < text.terms().length; n++) {
                add(byText, row, text.weights()[n], byTerm, text.terms()[n]);
            }
        }
        return byTerm;
    }

    private static void add(DMatrixRMaj from, int row, float weight, DMatrixRMaj to, int target) {
        int width = from.numCols;
        for (int n = 0; n < width; n++) {
            to.data[target * width + n] += weight * from.data[row * width + n];
        }
    }

    private static DMatrixRMaj base(DMatrixRMaj columns) {
        var decomposition = DecompositionFactory_DDRM.qr(columns.numRows, columns.numCols);
        decomposition.decompose(columns);
        return decomposition.getQ(null, true);
    }

    /** The right singular vectors, from the small matrix of the products of the columns. */
    private float[][] largest(DMatrixRMaj byTerm) {
        var products = new DMatrixRMaj(byTerm.numCols, byTerm.numCols);
        CommonOps_DDRM.multTransA(byTerm, byTerm, products);
        var decomposition = DecompositionFactory_DDRM.svd(true, false, true);
        decomposition.decompose(products);
        var squares = decomposition.getSingularValues();
        var turned = new DMatrixRMaj(terms, byTerm.numCols);
        CommonOps_DDRM.mult(byTerm, decomposition.getU(null, false), turned);
        var columns =
                IntStream.range(0, squares.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(n -> -squares[n]))
                        .limit(dimensions)
                        .filter(n -> squares[n] > 1e-9)
                        .mapToInt(n -> n)
                        .toArray();
        return rows(turned, columns, squares);
    }

    private float[][] rows(DMatrixRMaj turned, int[] columns, double[] squares) {
        var rows = new float[terms][columns.length];
        for (int term = 0; term < terms; term++) {
            for (int n = 0; n < columns.length; n++) {
                rows[term][n] =
                        (float) (turned.get(term, columns[n]) / Math.sqrt(squares[columns[n]]));
            }
        }
        return rows;
    }
}
